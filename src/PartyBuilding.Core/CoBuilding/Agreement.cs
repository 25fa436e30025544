using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>A co-building agreement (共建协议, 简报S000 L341-377), kept by one of its parties. A change supersedes.</summary>
public sealed class Agreement : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    /// <summary>The party that keeps the record.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Title { get; init; }

    public required DateOnly SignedOn { get; init; }

    /// <summary>How the parties work together, in words.</summary>
    public string? Mechanisms { get; init; }

    /// <summary>The parties agreed on one highlight a month (每月一亮点, S000 L355).</summary>
    public required bool MonthlyHighlight { get; init; }

    /// <summary>The parties agreed on key work each quarter (S000 L355).</summary>
    public required bool QuarterlyKeyWork { get; init; }

    public DateOnly? EndedOn { get; set; }

    public string? EndNote { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal Agreement Next(long no)
    {
        this.Supersede(no);
        var next = (Agreement)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
