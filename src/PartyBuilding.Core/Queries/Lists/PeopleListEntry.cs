using PartyBuilding.Core.Audit;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Somebody on a list, with the columns as they were.</summary>
public sealed class PeopleListEntry
{
    public long Id { get; init; }

    public required int ListId { get; init; }

    public PeopleList? List { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The values of the list's columns, in their order, as JSON.</summary>
    [Protected]
    public required string Cells { get; init; }

    /// <summary>The day the values are of.</summary>
    public required DateOnly AsAt { get; init; }

    public DateTime? RemovedAt { get; set; }
}
