using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Campaigns;

/// <summary>One organisation while the coverage is being summed up.</summary>
internal sealed class CoverageNode(int id, Guid key, string name, OrganisationKind kind, string path, int sortOrder, bool isDone)
{
    public int Id => id;

    public Guid Key => key;

    public string Name => name;

    public OrganisationKind Kind => kind;

    public string Path => path;

    public int SortOrder => sortOrder;

    public bool IsRetired { get; set; }

    /// <summary>It stands above a unit and does not take part itself.</summary>
    public bool IsOutside { get; set; }

    /// <summary>Numbers of a branch.</summary>
    public CoverageRow Row { get; set; } = new(null, "", true);

    public CoverageRow AddTo(CoverageRow sum)
    {
        if (kind != OrganisationKind.Branch)
        {
            return IsOutside ? sum
                : kind == OrganisationKind.GeneralBranch ? sum with { GeneralBranches = sum.GeneralBranches + 1 } : sum with { Committees = sum.Committees + 1 };
        }

        if (Row.Members == 0)
            sum = sum with { Empty = sum.Empty + 1 };
        else
        {
            sum = sum with
            {
                Branches = sum.Branches + 1, Retired = sum.Retired + (IsRetired ? 1 : 0), Covered = sum.Covered + (Row.TookPart > 0 ? 1 : 0),
                Done = sum.Done + (isDone ? 1 : 0),
            };
        }

        return sum with
        {
            Members = sum.Members + Row.Members, TookPart = sum.TookPart + Row.TookPart, Written = sum.Written + Row.Written, Oral = sum.Oral + Row.Oral,
            Opinions = sum.Opinions + Row.Opinions, FedBack = sum.FedBack + Row.FedBack, Talks = sum.Talks + Row.Talks, Masses = sum.Masses + Row.Masses,
            Sought = sum.Sought + Row.Sought, ToBody = sum.ToBody + Row.ToBody, ToOrganisation = sum.ToOrganisation + Row.ToOrganisation,
            ToUnit = sum.ToUnit + Row.ToUnit, ToMember = sum.ToMember + Row.ToMember, Corrected = sum.Corrected + Row.Corrected, Rules = sum.Rules + Row.Rules,
            Briefs = sum.Briefs + Row.Briefs, Forums = sum.Forums + Row.Forums, Boxes = sum.Boxes + Row.Boxes, Hotlines = sum.Hotlines + Row.Hotlines,
            Questionnaires = sum.Questionnaires + Row.Questionnaires, ContactVisits = sum.ContactVisits + Row.ContactVisits,
            WorkersVisited = sum.WorkersVisited + Row.WorkersVisited, FamiliesVisited = sum.FamiliesVisited + Row.FamiliesVisited,
            LeadersDue = sum.LeadersDue + Row.LeadersDue, LeadersBoth = sum.LeadersBoth + Row.LeadersBoth,
        };
    }
}
