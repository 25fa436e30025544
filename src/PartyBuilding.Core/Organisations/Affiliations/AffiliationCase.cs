using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>A change of an organisation's superior (隶属关系变更, 2008 handbook L777-797).</summary>
public sealed class AffiliationCase : OrganisationCase
{
    public AffiliationCase() => Kind = CaseKind.Affiliation;

    /// <summary>提出单位; the reply is addressed to it.</summary>
    public string? Initiator { get; set; }

    public InitiatorOrigin? Origin { get; set; }

    public InitiatorLevel? Level { get; set; }

    public string? Reasons { get; set; }

    /// <summary>Who was asked (L787-789), one a line.</summary>
    public string? Consulted { get; set; }

    public DateOnly? ConsultedOn { get; set; }

    public string? ConsultedOpinion { get; set; }

    /// <summary>What the discussion came to.</summary>
    public string? Opinion { get; set; }

    /// <summary>What is done about a request not agreed to (处理意见, L797).</summary>
    public string? Handling { get; set; }

    public string? MunicipalNumber { get; set; }

    public DateOnly? MunicipalOn { get; set; }
}
