using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>Colours of the states of a file.</summary>
public static class TrayTones
{
    public static Tone Tone(this IncomingFormStatus status) => status switch
    {
        IncomingFormStatus.Waiting => Ui.TagHelpers.Tone.Warn,
        IncomingFormStatus.Merged => Ui.TagHelpers.Tone.Ok,
        IncomingFormStatus.Broken => Ui.TagHelpers.Tone.Bad,
        _ => Ui.TagHelpers.Tone.Plain,
    };
}
