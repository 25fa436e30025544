using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Reads who goes into which new branch, and says what does not fit: nobody twice, nobody unknown, no branch empty.</summary>
internal static class NewBranches
{
    public static IReadOnlyList<NewBranch> Read(
        IReadOnlyList<string> names, IReadOnlyDictionary<Guid, int> placing, IReadOnlyList<MemberPlacement> members, List<Finding> findings)
    {
        var clean = names.Select(ChineseText.Clean).ToList();
        for (var i = 0; i < clean.Count; i++)
        {
            if (clean[i].Length > OrganisationService.LongestName || (clean[i].Length > 0 && clean.IndexOf(clean[i]) < i))
                findings.Add(ReorganisationFindings.BranchName(i));
        }

        if (clean.All(n => n.Length == 0))
            findings.Add(ReorganisationFindings.NoBranches());
        var known = members.Select(m => m.Person!.PublicId).ToHashSet();
        if (placing.Any(p => !known.Contains(p.Key) || p.Value < 0 || p.Value >= clean.Count || clean[p.Value].Length == 0))
            findings.Add(ReorganisationFindings.Strangers());
        var into = members.Where(m => placing.ContainsKey(m.Person!.PublicId)).ToLookup(m => placing[m.Person!.PublicId]);
        var branches = clean.Index().Where(n => n.Item.Length > 0).Select(n => new NewBranch(n.Index, n.Item, [.. into[n.Index]])).ToList();
        findings.AddRange(branches.Where(b => b.Members.Count == 0).Select(b => ReorganisationFindings.Empty(b.Name, b.Index)));
        return branches;
    }

    /// <summary>Every new branch against the sizes of the book; the finding stands at its name.</summary>
    public static RuleResult Sizes(RuleCatalogue rules, IEnumerable<NewBranch> branches, DateOnly day, string? reason)
        => branches.Where(b => b.Members.Count > 0).Select(b => rules.Evaluate(
                OrganisationChecks.Size, SizeOf(SizeBand.Branch, b.Members, $"Branches[{b.Index}]"), day, RuleOccasion.Decision, reason))
            .Aggregate(new RuleResult([], [], [], false), (sum, one) => sum + one);

    public static OrganisationSize SizeOf(SizeBand band, IReadOnlyCollection<MemberPlacement> members, string field)
        => new(band, members.Count, members.Count(m => m.Spell!.Standing == MemberStanding.Full), field);
}
