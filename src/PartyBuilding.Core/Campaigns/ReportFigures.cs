namespace PartyBuilding.Core.Campaigns;

/// <param name="Version">Recording number of the row that the form showed; nought for the first.</param>
public sealed record ReportFigures(Guid BatchKey, Guid BranchKey, long Version, DateOnly On, FigureValues Values);
