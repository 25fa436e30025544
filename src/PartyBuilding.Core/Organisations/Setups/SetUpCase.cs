using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>A request to set an organisation up (成立党组织的请示, 2008 handbook L751-775) and what came of it.</summary>
public sealed class SetUpCase : OrganisationCase
{
    public SetUpCase() => Kind = CaseKind.SetUp;

    public required OrganisationKind OrganisationKind { get; set; }

    public ApplicantKind? Applicant { get; set; }

    /// <summary>The applying unit or body by name; the reply is addressed to it.</summary>
    public string? ApplicantName { get; set; }

    /// <summary>L763 (1).</summary>
    public string? Reasons { get; set; }

    /// <summary>L763 (2): 干部职工数.</summary>
    public int? Workers { get; set; }

    public int? FullMembers { get; set; }

    public int? ProbationaryMembers { get; set; }

    /// <summary>L763 (2): 党员分布.</summary>
    public string? Distribution { get; set; }

    /// <summary>L763 (3): for a committee or a general branch only.</summary>
    public string? SubordinatePlan { get; set; }

    /// <summary>L763 (4): leading-team candidates, by name and post.</summary>
    [Protected]
    public string? Leaders { get; set; }

    /// <summary>L763 (5): 行政级别.</summary>
    public string? AdministrativeLevel { get; set; }

    /// <summary>L763 (5): 编制部门的批件, name and number.</summary>
    public string? EstablishmentDocument { get; set; }

    /// <summary>Several units set one branch up together (L1015).</summary>
    public bool IsJoint { get; set; }

    public string? JointUnits { get; set; }

    /// <summary>Why the kind differs from what the number of members suggests, or which was chosen where the book is silent.</summary>
    public string? SizeReason { get; set; }

    /// <summary>What the size rules noted when it was handed in.</summary>
    public string? SizeNote { get; set; }

    public DateOnly? InspectedOn { get; set; }

    /// <summary>L767: how it was found.</summary>
    public string? InspectionNote { get; set; }

    /// <summary>Day on which the functional department put it to the Party committee (L771).</summary>
    public DateOnly? PutOn { get; set; }

    public int Members => (FullMembers ?? 0) + (ProbationaryMembers ?? 0);
}
