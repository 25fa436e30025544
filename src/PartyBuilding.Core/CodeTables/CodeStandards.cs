namespace PartyBuilding.Core.CodeTables;

/// <summary>Names of the code tables. A national standard goes by its number, a table of ours by PB-.</summary>
public static class CodeStandards
{
    public const string Sex = "GB/T 2261.1";
    public const string Ethnicity = "GB/T 3304";
    public const string Education = "GB/T 4658";

    /// <summary>党员类别; codes are the numbers stored for the standing of a member.</summary>
    public const string MemberStanding = "PB-STANDING";

    /// <summary>党组织类别; codes are the numbers stored for the kind of an organisation.</summary>
    public const string OrganisationKind = "PB-ORGKIND";

    /// <summary>增加方式; codes are the lines of the monthly return.</summary>
    public const string WayIn = "PB-WAYIN";

    /// <summary>减少方式; codes are the lines of the monthly return.</summary>
    public const string WayOut = "PB-WAYOUT";

    /// <summary>Why a person has no identity number.</summary>
    public const string MissingIdReason = "PB-NOID";

    /// <summary>支部类型: what a branch is made up of; the department may add its own.</summary>
    public const string BranchType = "PB-BRANCHTYPE";

    /// <summary>Kinds of service points (站、点).</summary>
    public const string ServicePoint = "PB-SERVICEPOINT";

    /// <summary>Where service points stand.</summary>
    public const string ServicePlace = "PB-SERVICEPLACE";

    /// <summary>Rewards and punishments of organisations.</summary>
    public const string OrganisationAward = "PB-ORGAWARD";

    /// <summary>流动党员编入方式, L1836.</summary>
    public const string FloatForm = "PB-FLOATFORM";

    /// <summary>Why a member floats.</summary>
    public const string FloatWhy = "PB-FLOATWHY";

    /// <summary>Why a member is out of contact.</summary>
    public const string ContactWhy = "PB-CONTACT";

    /// <summary>Why a member is in difficulty.</summary>
    public const string HardshipWhy = "PB-HARDSHIP";

    /// <summary>Results of the democratic appraisal of members, L1803.</summary>
    public const string AppraisalResult = "PB-APPRAISAL";

    /// <summary>职务层次, from the highest down; the numbers order.</summary>
    public const string CadreLevel = "PB-CADRELEVEL";

    /// <summary>年度考核结论.</summary>
    public const string Assessment = "PB-ASSESSMENT";

    /// <summary>专业方向 of reserve cadres, S000 L149; the department may add its own.</summary>
    public const string ReserveDirection = "PB-DIRECTION";

    /// <summary>How somebody ceases to be a cadre.</summary>
    public const string CadreExit = "PB-CADREEXIT";

    /// <summary>The ten categories of material in a personnel file (十大类).</summary>
    public const string ArchiveCategory = "PB-ARCHIVECATEGORY";

    /// <summary>Where material comes from.</summary>
    public const string ArchiveSource = "PB-ARCHIVESOURCE";

    /// <summary>What a file is consulted or borrowed for, L4643.</summary>
    public const string ArchivePurpose = "PB-ARCHIVEPURPOSE";

    /// <summary>On what paper a file is passed on, L4660.</summary>
    public const string ArchiveBasis = "PB-ARCHIVEBASIS";

    /// <summary>专业类别 of a cadre, by which the structure of teams is counted.</summary>
    public const string Speciality = "PB-SPECIALITY";

    public const string Health = "GB/T 2261.3";
}
