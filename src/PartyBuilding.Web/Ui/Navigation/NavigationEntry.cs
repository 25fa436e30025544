namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>A navigation entry as one page shows it.</summary>
public sealed record NavigationEntry(string Title, string Url, bool IsCurrent, int Waiting);
