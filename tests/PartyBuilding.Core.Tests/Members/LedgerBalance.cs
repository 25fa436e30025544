using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Members;

/// <summary>The report count of every organisation and month, worked out in the plainest way, for tests of the balance.</summary>
internal sealed class LedgerBalance(
    IReadOnlyList<OrganisationPlacement> organisations, IReadOnlyList<MemberPlacement> members, IReadOnlyList<Posting> postings)
{
    public static async Task<LedgerBalance> LoadAsync(PartyBuildingDbContext db) => new(
        await db.OrganisationPlacements.Where(x => x.SupersededNo == Recorded.Current).ToListAsync(),
        await db.MemberPlacements.Where(x => x.SupersededNo == Recorded.Current).ToListAsync(),
        await db.Postings.Where(x => x.SupersededNo == Recorded.Current).ToListAsync());

    /// <summary>What does not balance: organisation, month and the figures.</summary>
    public IEnumerable<string> Faults(Month from, Month to)
    {
        for (var month = from; month <= to; month = month.Next)
        {
            foreach (var level in organisations.Select(x => x.OrganisationId).Distinct())
            {
                if (Fault(level, month) is { } fault)
                    yield return fault;
            }
        }
    }

    private string? Fault(int level, Month month)
    {
        var now = Below(level, month);
        var before = Below(level, month.Previous);
        var legs = postings.Where(p => p.Month == month.Value && now.Contains(p.OrganisationId)
            && !(p.CounterpartId is { } other && now.Contains(other))).ToList();
        var opening = Count(before, month.Previous);
        // 整建制: what came under, or left, the level as a whole, with the members it had at the end of the month before.
        var cameWhole = Count([.. now.Except(before)], month.Previous);
        var leftWhole = Count([.. before.Except(now)], month.Previous);
        var increases = legs.Count(p => p.Kind <= PostingKind.WholeIn);
        var decreases = legs.Count(p => p.Kind is >= PostingKind.TransferredOut and <= PostingKind.WholeOut);
        var closing = Count(now, month);
        return closing == opening + cameWhole - leftWhole + increases - decreases
            ? null
            : $"{level} {month}: {closing} ≠ {opening} + {cameWhole} − {leftWhole} + {increases} − {decreases}";
    }

    private HashSet<int> Below(int level, Month month)
    {
        var at = organisations.Where(x => x.PostedFrom <= month.Value && month.Value < x.PostedTo).ToList();
        return at.FirstOrDefault(x => x.OrganisationId == level) is { } top
            ? [.. at.Where(x => PathRange.Under(top.Path).Contains(x.Path)).Select(x => x.OrganisationId)]
            : [];
    }

    private int Count(HashSet<int> branches, Month month)
        => members.Count(m => m.PostedFrom <= month.Value && month.Value < m.PostedTo && branches.Contains(m.OrganisationId));
}
