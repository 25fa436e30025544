using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>What one step of a case may carry. Field names are those of the rules.</summary>
public sealed class CaseStepForm
{
    public int Version { get; set; }

    public DateOnly? InspectedOn { get; set; }

    public DateOnly? PutOn { get; set; }

    public bool FactsTrue { get; set; }

    public bool ReasonsSufficient { get; set; }

    public bool ConformsToCharter { get; set; }

    public bool CandidatesQualified { get; set; }

    public string? Note { get; set; }

    public string? Consulted { get; set; }

    public DateOnly? ConsultedOn { get; set; }

    public string? ConsultedOpinion { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public CaseDecision? Decision { get; set; }

    public string? Opinion { get; set; }

    public string? MunicipalNumber { get; set; }

    public DateOnly? MunicipalOn { get; set; }

    public string? RefusalReason { get; set; }

    public string? Handling { get; set; }

    public string? ReplyNumber { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string? Signatory { get; set; }

    public DateOnly? FoundedOn { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public string? Code { get; set; }

    public string? Copies { get; set; }

    public string? Missing { get; set; }
}
