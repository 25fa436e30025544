using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>One of the two records with its memberships, as a merge works on them.</summary>
/// <param name="Path">Path of the organisation of the latest relation.</param>
internal sealed record MergeSide(Person Person, IReadOnlyList<MembershipSpell> Spells, IReadOnlyList<MemberPlacement> Placements, int OrganisationId, string Path)
{
    public MembershipSpell? Current => Spells.FirstOrDefault(s => s.BranchId is not null);

    /// <summary>Relations that hold at least a day together with one of the other record's.</summary>
    public IReadOnlySet<int> Overlapping(MergeSide other)
        => Placements.Where(p => other.Placements.Any(q => p.ValidFrom < q.ValidTo && q.ValidFrom < p.ValidTo && q.ValidFrom < q.ValidTo && p.ValidFrom < p.ValidTo))
            .Select(p => p.SpellId).ToHashSet();
}
