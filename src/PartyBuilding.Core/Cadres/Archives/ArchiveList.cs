namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A page of files, with the number in each kind of list.</summary>
public sealed record ArchiveList(IReadOnlyList<ArchiveRow> Rows, int Page, int Total, IReadOnlyDictionary<ArchiveFilter, int> Counts);
