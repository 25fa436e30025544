using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>The organisations at which the demo accounts work: one line from a branch up to the district.</summary>
public sealed class DemoCast
{
    private DemoCast(Organisation district, Organisation body, Organisation? general, Organisation clean, Organisation sentBack)
        => (District, Body, GeneralBranch, CleanBranch, SentBackBranch) = (district, body, general, clean, sentBack);

    public Organisation District { get; }

    /// <summary>A town or street above both branches.</summary>
    public Organisation Body { get; }

    /// <summary>A general branch with the reviewing duty; none in a much reduced district.</summary>
    public Organisation? GeneralBranch { get; }

    /// <summary>Its last month waits to be confirmed and nothing is wrong with it.</summary>
    public Organisation CleanBranch { get; }

    /// <summary>Its last month has been sent back.</summary>
    public Organisation SentBackBranch { get; }

    /// <summary>Branches directly under the body, of ordinary size, that have stood for as long as the returns go back.</summary>
    public static DemoCast Of(DemoLedger ledger)
    {
        var sizes = ledger.Spells.Where(s => s.BranchId is not null).CountBy(s => s.BranchId!.Value).ToDictionary();
        var standing = ledger.Organisations.Where(o => o.ClosedOn is null).ToList();
        foreach (var body in standing.Where(o => OrganisationPath.Depth(o.Path) == 2))
        {
            var branches = standing.Where(o => o.ParentId == body.Id && o.Kind == OrganisationKind.Branch && o.FoundedOn <= DemoOptions.CutOff)
                .Where(o => sizes.GetValueOrDefault(o.Id) is >= 12 and <= 60).Take(2).ToList();
            if (branches.Count < 2)
                continue;
            var general = standing.FirstOrDefault(o => o.ParentId == body.Id && o is { Kind: OrganisationKind.GeneralBranch, ReviewsReturns: true })
                ?? standing.FirstOrDefault(o => o is { Kind: OrganisationKind.GeneralBranch, ReviewsReturns: true } && OrganisationPath.Depth(o.Path) == 3);
            return new DemoCast(standing[0], body, general, branches[0], branches[1]);
        }

        throw new InvalidOperationException("No body of the demo district has two ordinary branches directly under it.");
    }
}
