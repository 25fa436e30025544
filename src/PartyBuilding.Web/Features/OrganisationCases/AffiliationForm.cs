using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>A request for another superior, or the record of one decided on paper. Field names are those of the commands.</summary>
public sealed class AffiliationForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public Guid? ToKey { get; set; }

    public string? Initiator { get; set; }

    public InitiatorOrigin? Origin { get; set; }

    public InitiatorLevel? Level { get; set; }

    public string? Reasons { get; set; }

    public string? Consulted { get; set; }

    public DateOnly? ConsultedOn { get; set; }

    public string? ConsultedOpinion { get; set; }

    public string? MunicipalNumber { get; set; }

    public DateOnly? MunicipalOn { get; set; }

    public string? ReplyNumber { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string? Signatory { get; set; }

    public string? Copies { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    /// <summary>Pressed 报送 rather than 保存草稿.</summary>
    public bool Submit { get; set; }

    public Guid? Key { get; set; }

    public string OrganisationName { get; set; } = "";

    public string From { get; set; } = "";

    /// <summary>Organisations under it that move along.</summary>
    public int Below { get; set; }

    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    public IReadOnlyList<SelectListItem> Superiors { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Origins { get; } = [.. AffiliationWords.Origins.Select(o => new SelectListItem(o.Value, o.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Levels { get; } = [.. AffiliationWords.Levels.Select(l => new SelectListItem(l.Value, l.Key.ToString()))];

    public SaveAffiliation ToCommand(Guid? key) => new()
    {
        Key = key ?? SubmissionId, Version = key is null ? null : Version, OrganisationKey = OrganisationKey ?? Guid.Empty, ToKey = ToKey,
        Initiator = Initiator, Origin = Origin, Level = Level, Reasons = Reasons,
    };

    public RecordAffiliation ToRecord() => new()
    {
        Request = ToCommand(null), Consulted = Consulted, ConsultedOn = ConsultedOn, ConsultedOpinion = ConsultedOpinion,
        MunicipalNumber = MunicipalNumber, MunicipalOn = MunicipalOn, Number = ReplyNumber, RepliedOn = RepliedOn, Signatory = Signatory,
        Copies = Copies, EffectiveOn = EffectiveOn,
    };

    public static AffiliationForm Of(CaseRecord record)
    {
        var change = record.Affiliation!;
        return new AffiliationForm
        {
            Key = record.Case.PublicId, Version = record.Case.Version, OrganisationKey = record.OrganisationKey, ToKey = record.TargetKey,
            Initiator = change.Initiator, Origin = change.Origin, Level = change.Level, Reasons = change.Reasons,
        };
    }
}
