namespace PartyBuilding.Core.Organisations;

/// <summary>Kinds of party organisation (党组织类别).</summary>
public enum OrganisationKind : byte
{
    /// <summary>党委.</summary>
    Committee = 1,

    /// <summary>党工委, an agency of the district committee.</summary>
    WorkCommittee = 2,

    /// <summary>党总支.</summary>
    GeneralBranch = 3,

    /// <summary>党支部: the only kind that has members and files a monthly return.</summary>
    Branch = 4,
}
