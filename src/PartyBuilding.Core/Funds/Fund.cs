using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Funds;

/// <summary>A fund for party work with its holder (活动经费、专项经费、帮困资金). A change supersedes.</summary>
public sealed class Fund : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    /// <summary>The holder.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required FundKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>The year it is for; null for one that goes on.</summary>
    public int? Year { get; init; }

    /// <summary>Least and most for one family, in fen; null where the fund has set none (简报S000 L269).</summary>
    public long? LeastFen { get; init; }

    public long? MostFen { get; init; }

    /// <summary>One payment a family and year.</summary>
    public bool IsOnceAYear { get; init; }

    public string? Note { get; init; }

    public DateOnly? ClosedOn { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Fund Next(long no)
    {
        this.Supersede(no);
        var next = (Fund)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
