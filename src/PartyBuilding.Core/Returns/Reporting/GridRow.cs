namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>One unit over the periods.</summary>
/// <param name="IsSeen">Lies in the reader's scope today, so that its returns can be opened.</param>
/// <param name="Cells">One a period, null where it owed none.</param>
public sealed record GridRow(int OrganisationId, string Name, bool IsSeen, IReadOnlyList<GridCell?> Cells);
