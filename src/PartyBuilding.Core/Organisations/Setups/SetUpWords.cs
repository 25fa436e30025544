namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>Requests to set up in the words of the trade.</summary>
public static class SetUpWords
{
    public static readonly IReadOnlyDictionary<ApplicantKind, string> Applicants = new Dictionary<ApplicantKind, string>
    {
        [ApplicantKind.PreparatoryGroup] = "筹建领导小组",
        [ApplicantKind.AdministrativeHead] = "行政负责人中的党员",
        [ApplicantKind.FormerOrganisation] = "原党组织",
    };
}
