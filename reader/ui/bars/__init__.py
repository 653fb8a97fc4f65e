"""The bars around the page: top bar, breadcrumb, search field, language switch, foot bar, passing notices."""
