using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>A request to set an organisation up. Field names are those of the command and of the rules.</summary>
public sealed class SetUpForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public Guid? SuperiorKey { get; set; }

    public string? Name { get; set; }

    public OrganisationKind? Kind { get; set; }

    public ApplicantKind? Applicant { get; set; }

    public string? ApplicantName { get; set; }

    public string? Reasons { get; set; }

    public int? Workers { get; set; }

    public int? FullMembers { get; set; }

    public int? ProbationaryMembers { get; set; }

    public string? Distribution { get; set; }

    public string? SizeReason { get; set; }

    public bool IsJoint { get; set; }

    public string? JointUnits { get; set; }

    public string? SubordinatePlan { get; set; }

    public string? Leaders { get; set; }

    public string? AdministrativeLevel { get; set; }

    public string? EstablishmentDocument { get; set; }

    /// <summary>Pressed 报送 rather than 保存草稿.</summary>
    public bool Submit { get; set; }

    public IReadOnlyList<SelectListItem> Superiors { get; set; } = [];

    /// <summary>Null for a new one.</summary>
    public Guid? Key { get; set; }

    /// <summary>Too few members: the page offers a joint branch.</summary>
    public bool OffersJoint { get; set; }

    public static IReadOnlyList<SelectListItem> Applicants { get; } =
        [.. SetUpWords.Applicants.Select(a => new SelectListItem(a.Value, a.Key.ToString()))];

    public SaveSetUp ToCommand(Guid? key) => new()
    {
        Key = key ?? SubmissionId, Version = key is null ? null : Version, SuperiorKey = SuperiorKey, Name = Name, Kind = Kind, Applicant = Applicant,
        ApplicantName = ApplicantName, Reasons = Reasons, Workers = Workers, FullMembers = FullMembers, ProbationaryMembers = ProbationaryMembers,
        Distribution = Distribution, SubordinatePlan = SubordinatePlan, Leaders = Leaders, AdministrativeLevel = AdministrativeLevel,
        EstablishmentDocument = EstablishmentDocument, IsJoint = IsJoint, JointUnits = JointUnits, SizeReason = SizeReason,
    };

    public static SetUpForm Of(CaseRecord record)
    {
        var setUp = record.SetUp!;
        return new SetUpForm
        {
            Key = record.Case.PublicId, Version = record.Case.Version, SuperiorKey = record.SuperiorKey, Name = record.Case.Name, Kind = setUp.Kind,
            Applicant = setUp.Applicant, ApplicantName = setUp.ApplicantName, Reasons = setUp.Reasons, Workers = setUp.Workers,
            FullMembers = setUp.FullMembers, ProbationaryMembers = setUp.ProbationaryMembers, Distribution = setUp.Distribution,
            SubordinatePlan = setUp.SubordinatePlan, Leaders = setUp.Leaders, AdministrativeLevel = setUp.AdministrativeLevel,
            EstablishmentDocument = setUp.EstablishmentDocument, IsJoint = setUp.IsJoint, JointUnits = setUp.JointUnits, SizeReason = setUp.SizeReason,
        };
    }
}
