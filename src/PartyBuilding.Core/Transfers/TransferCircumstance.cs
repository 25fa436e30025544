namespace PartyBuilding.Core.Transfers;

/// <summary>The member's case among those the destination rules name (手册2008 L1687-1691).</summary>
public enum TransferCircumstance : byte
{
    /// <summary>一般情形: no special rule.</summary>
    None = 0,

    /// <summary>所在企业未建立党组织.</summary>
    EmployerWithoutOrganisation = 1,

    /// <summary>户籍地与居住地不一致.</summary>
    ResidenceDiffers = 2,

    /// <summary>复员退伍军人，已落实工作单位.</summary>
    SoldierEmployed = 3,

    /// <summary>复员退伍军人，未落实工作单位.</summary>
    SoldierUnemployed = 4,

    /// <summary>毕业生，已落实工作单位.</summary>
    GraduateEmployed = 5,

    /// <summary>毕业生，未落实工作单位.</summary>
    GraduateUnemployed = 6,

    /// <summary>离休干部.</summary>
    HonouredCadre = 7,

    /// <summary>企业退休干部.</summary>
    EnterpriseRetired = 8,

    /// <summary>易地安置的退休人员.</summary>
    SettledElsewhere = 9,

    /// <summary>机关、事业单位退休干部.</summary>
    AgencyRetired = 10,
}
