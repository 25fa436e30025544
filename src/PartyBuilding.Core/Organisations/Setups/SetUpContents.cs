namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The contents of a request to set up.</summary>
public sealed record SetUpContents(
    OrganisationKind Kind, ApplicantKind? Applicant, string? ApplicantName, string? Reasons, int? Workers, int? FullMembers, int? ProbationaryMembers,
    string? Distribution, string? SubordinatePlan, string? Leaders, string? AdministrativeLevel, string? EstablishmentDocument, bool IsJoint,
    string? JointUnits, string? SizeReason, string? SizeNote, DateOnly? InspectedOn, string? InspectionNote, DateOnly? PutOn)
{
    internal static SetUpContents Of(SetUpCase c) => new(
        c.OrganisationKind, c.Applicant, c.ApplicantName, c.Reasons, c.Workers, c.FullMembers, c.ProbationaryMembers, c.Distribution,
        c.SubordinatePlan, c.Leaders, c.AdministrativeLevel, c.EstablishmentDocument, c.IsJoint, c.JointUnits, c.SizeReason, c.SizeNote,
        c.InspectedOn, c.InspectionNote, c.PutOn);
}
