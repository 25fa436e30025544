using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>What the number of members says about the kind asked for (L741).</summary>
internal static class SetUpSize
{
    /// <summary>Refusals below three members; warnings outside the band and at the number on which the book is silent.</summary>
    public static RuleResult Check(SetUpCase request, RuleCatalogue book, DateOnly day)
    {
        // A work committee is an agency of the committee above it: no band speaks of it.
        if (request.OrganisationKind == OrganisationKind.WorkCommittee || request.FullMembers is null)
            return new RuleResult([], [], [], HasReason: true);
        var band = request.OrganisationKind switch
        {
            OrganisationKind.Branch => SizeBand.Branch,
            OrganisationKind.GeneralBranch => SizeBand.GeneralBranch,
            _ => SizeBand.Committee,
        };
        var size = new OrganisationSize(band, request.Members, request.FullMembers.Value, "FullMembers");
        return book.Evaluate(OrganisationChecks.Size, size, day, RuleOccasion.Decision, request.SizeReason)
            + book.Evaluate(SetUpChecks.Size, new SizeLimit(band, Counted(size, book, day), Silent(book, day)), day, RuleOccasion.Decision, request.SizeReason);
    }

    private static int Counted(OrganisationSize size, RuleCatalogue book, DateOnly day)
        => book.InForce("ORG-SIZE-BAND", day)?.Value("count") == "full" ? size.FullMembers : size.Members;

    private static int? Silent(RuleCatalogue book, DateOnly day)
        => book.InForce("ORG-SIZE-BAND", day) is { } rule && rule.Value("atGeneralBranchLimit") == "either" ? rule.Number("generalBranchOver") : null;
}
