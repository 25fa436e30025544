using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>Which items an organisation should hold, and which it lacks. Sizes and units are the rules' own.</summary>
internal static class CompletenessCheck
{
    public static OrganisationCompleteness Of(CompletenessFacts facts, string? superior, RuleCatalogue rules, DateOnly today)
    {
        var node = facts.Node;
        var (expected, gaps) = (0, new List<CompletenessGap>());
        Ask(CompletenessItem.Unit, facts.Units > 0, "没有登记所在单位", "units");
        if (CommitteeWords.HasTerms(node.Kind))
        {
            Ask(CompletenessItem.Term, facts.TermDue is not null, "没有登记本届班子和届满日期", "committee");
            Ask(CompletenessItem.Secretary, facts.HasSecretary, "没有在任书记", "committee");
        }

        Ask(CompletenessItem.Address, facts.HasAddress, "没有通讯地址", "contact");
        Ask(CompletenessItem.Telephone, facts.HasTelephone, "没有联系电话", "contact");
        // Letters of introduction go between committees and print their postcode (手册2008 L1728).
        if (node.Kind != OrganisationKind.Branch)
            Ask(CompletenessItem.Postcode, facts.HasPostcode, "没有邮政编码", "contact");
        else
            AskBranch();
        return new OrganisationCompleteness(node.Key, node.Name, superior, node.Kind, node.Path, expected, gaps);

        void AskBranch()
        {
            Ask(CompletenessItem.Types, facts.Types.Count > 0, "没有选支部类型", "edit");
            var makeUp = new BranchMakeUp(facts.Types.Contains(BranchTypeCodes.Joint), facts.JointUnits, facts.Ungrouped);
            var found = rules.Evaluate(OrganisationChecks.MakeUp, makeUp, today, RuleOccasion.Batch).Notes;
            if (makeUp.IsJoint)
                AskRule(CompletenessItem.JointUnits, found.FirstOrDefault(f => f.RuleCode == "ORG-JOINT-UNITS"), "units");
            // Temporary and floating branches may have no formal members: those keep their relation at home (L927).
            if (!facts.Types.Any(BranchTypeCodes.WithoutMembers.Contains))
            {
                var size = rules.Evaluate(OrganisationChecks.Size, new OrganisationSize(SizeBand.Branch, node.Own, facts.FullMembers), today, RuleOccasion.Batch);
                AskRule(CompletenessItem.Members, size.Notes.FirstOrDefault(f => f.RuleCode == "ORG-BRANCH-MIN"), "members");
            }

            Ask(CompletenessItem.GroupLeaders, facts.Leaderless == 0, $"{facts.Leaderless} 个党小组没有组长，或组长已离开", "groups");
            AskRule(CompletenessItem.Grouped, found.FirstOrDefault(f => f.RuleCode == "ORG-MEMBER-GROUP"), "groups");
        }

        void AskRule(CompletenessItem item, Finding? finding, string page) => Ask(item, finding is null, finding?.Message.TrimEnd('。') ?? "", page);

        void Ask(CompletenessItem item, bool isThere, string words, string page)
        {
            expected++;
            if (!isThere)
                gaps.Add(new CompletenessGap(item, words, page == "members" ? $"/members?organisation={node.Key}" : $"/organisations/{node.Key}/{page}", Needs(page)));
        }
    }

    private static string Needs(string page) => page switch
    {
        "contact" or "edit" => Permission.ManageOrganisations,
        "members" or "groups" => Permission.ViewMembers,
        _ => Permission.ViewOrganisations,
    };
}
