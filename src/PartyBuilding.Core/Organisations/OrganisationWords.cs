namespace PartyBuilding.Core.Organisations;

/// <summary>Kinds in the words of the trade.</summary>
public static class OrganisationWords
{
    public static string Kind(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Committee => "党委",
        OrganisationKind.WorkCommittee => "党工委",
        OrganisationKind.GeneralBranch => "党总支",
        _ => "党支部",
    };
}
