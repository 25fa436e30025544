namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>Who may ask for an organisation to be set up (2008 handbook L755).</summary>
public enum ApplicantKind : byte
{
    /// <summary>筹建领导小组.</summary>
    PreparatoryGroup = 1,

    /// <summary>行政负责人中的党员.</summary>
    AdministrativeHead = 2,

    /// <summary>原党组织.</summary>
    FormerOrganisation = 3,
}
