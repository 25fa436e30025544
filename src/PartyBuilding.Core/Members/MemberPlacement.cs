using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>
/// The formal relation of a member to a branch (正式组织关系). The days answer the ledger count (台账口径), the posted
/// months the report count (报表口径): who is counted at the end of month M is PostedFrom ≤ M &lt; PostedTo.
/// </summary>
public sealed class MemberPlacement : IRecorded
{
    public long Id { get; init; }

    public required int SpellId { get; init; }

    public MembershipSpell? Spell { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    public DateOnly ValidTo { get; init; } = Recorded.Open;

    /// <summary>Month (yyyyMM) in which the arrival posts.</summary>
    public required int PostedFrom { get; init; }

    /// <summary>Month in which the departure posts.</summary>
    public int PostedTo { get; init; } = Month.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
