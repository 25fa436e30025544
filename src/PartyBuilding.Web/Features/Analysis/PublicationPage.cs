using PartyBuilding.Core.Analysis.Publishing;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A publication with what is typed to decide it.</summary>
public sealed record PublicationPage(PublicationRecord Record, PublicationForm Form)
{
    public static (string Words, PartyBuilding.Web.Ui.TagHelpers.Tone Tone) Of(PublicationStatus status) => status switch
    {
        PublicationStatus.Proposed => ("待批准", Ui.TagHelpers.Tone.Warn),
        PublicationStatus.Published => ("已公布", Ui.TagHelpers.Tone.Ok),
        PublicationStatus.Refused => ("不同意公布", Ui.TagHelpers.Tone.Bad),
        _ => ("已撤回", Ui.TagHelpers.Tone.Plain),
    };
}
