namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Where the members went in one event.</summary>
/// <param name="Unseen">Members who are now outside the reader's scope: counted, not named.</param>
public sealed record Whereabouts(string Organisation, WhereaboutsEvent Event, IReadOnlyList<WhereaboutsRow> Rows, int Unseen);

/// <summary>A merge, split, re-organisation or closing.</summary>
/// <param name="No">Its recording number, the key of the list.</param>
/// <param name="Out">Members who left the organisation.</param>
/// <param name="In">Members who came.</param>
public sealed record WhereaboutsEvent(long No, DateOnly On, string Summary, int Out, int In);

/// <summary>One member's way.</summary>
public sealed record WhereaboutsRow(Guid Key, string Name, string From, string To, DateOnly On);
