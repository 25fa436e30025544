using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Adds, moves and closes organisations of the demo district.</summary>
internal sealed class DemoTree(DemoState state, DemoRandom random)
{
    private readonly DemoLedger _ledger = state.Ledger;

    public Organisation Add(Organisation? parent, string code, string name, OrganisationKind kind, DateOnly founded, bool reviews = false)
    {
        var id = _ledger.Organisations.Count + 1;
        var organisation = new Organisation
        {
            Id = id, PublicId = random.Key(founded), Code = code, Name = name, Initials = Pinyin.Initials(name, isPerson: false),
            Kind = kind, ParentId = parent?.Id, Path = OrganisationPath.Of(parent?.Path, id), FoundedOn = founded,
            ReviewsReturns = reviews, SortOrder = id,
        };
        _ledger.Organisations.Add(organisation);
        Placement(organisation, founded, state.Writer.Month);
        return organisation;
    }

    public DemoBranch AddBranch(Organisation parent, Organisation body, string code, string name, DateOnly founded)
    {
        var organisation = Add(parent, code, name, OrganisationKind.Branch, founded);
        var branch = new DemoBranch { Organisation = organisation, Placement = _ledger.OrganisationPlacements[^1], Body = body };
        state.Branches.Add(branch);
        return branch;
    }

    public void AddUnit(Organisation organisation, string name, UnitLinkKind kind)
    {
        var unit = new Unit { Id = _ledger.Units.Count + 1, PublicId = random.Key(organisation.FoundedOn), Name = name };
        _ledger.Units.Add(unit);
        _ledger.UnitLinks.Add(new UnitLink
        {
            Id = _ledger.UnitLinks.Count + 1, OrganisationId = organisation.Id, UnitId = unit.Id, Kind = kind,
            ValidFrom = organisation.FoundedOn, RecordedNo = state.Writer.No,
        });
    }

    /// <summary>Puts a branch under another body; reports show it there from this month on.</summary>
    public void Move(DemoBranch branch, Organisation body, DateOnly on)
    {
        EndPlacement(branch, on, state.Writer.Month);
        branch.Body = body;
        branch.Organisation.ParentId = body.Id;
        branch.Organisation.Path = OrganisationPath.Of(body.Path, branch.Organisation.Id);
        branch.Placement = Placement(branch.Organisation, on, state.Writer.Month);
    }

    /// <summary>Closes an empty branch; this month's report still shows it, with the members who left.</summary>
    public void Close(DemoBranch branch, DateOnly on)
    {
        EndPlacement(branch, on, new Month(state.Writer.Month).Next.Value);
        branch.Organisation.ClosedOn = on;
    }

    private OrganisationPlacement Placement(Organisation organisation, DateOnly from, int postedFrom)
    {
        var placement = new OrganisationPlacement
        {
            Id = _ledger.OrganisationPlacements.Count + 1, OrganisationId = organisation.Id, ParentId = organisation.ParentId,
            Path = organisation.Path, Name = organisation.Name, Kind = organisation.Kind, ValidFrom = from,
            PostedFrom = postedFrom, RecordedNo = state.Writer.No,
        };
        _ledger.OrganisationPlacements.Add(placement);
        return placement;
    }

    private void EndPlacement(DemoBranch branch, DateOnly on, int postedTo)
    {
        var open = branch.Placement;
        open.Supersede(state.Writer.No);
        _ledger.OrganisationPlacements.Add(new OrganisationPlacement
        {
            Id = _ledger.OrganisationPlacements.Count + 1, OrganisationId = open.OrganisationId, ParentId = open.ParentId,
            Path = open.Path, Name = open.Name, Kind = open.Kind, ValidFrom = open.ValidFrom, ValidTo = on,
            PostedFrom = open.PostedFrom, PostedTo = postedTo, RecordedNo = state.Writer.No,
        });
    }
}
