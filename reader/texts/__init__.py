"""Floor 1: the sentences that a person sees, in every language of the interface. No Qt."""
