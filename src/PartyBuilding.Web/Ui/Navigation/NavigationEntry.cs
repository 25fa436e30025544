namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>A navigation entry as one page shows it.</summary>
/// <param name="Section">Heading it stands under; empty for those above all headings.</param>
public sealed record NavigationEntry(string Title, string Url, string Section, bool IsCurrent, int Waiting);
