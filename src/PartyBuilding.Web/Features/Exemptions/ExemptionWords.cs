using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Exemptions;

/// <summary>Exemptions in the words of the pages.</summary>
public static class ExemptionWords
{
    public static string Months(ExemptionRow row) => row.Last < row.From ? $"{row.From} 起" : row.From == row.Last ? $"{row.From}" : $"{row.From} 至 {row.Last}";

    public static (string Words, Tone Tone) State(ExemptionRow row, Month now) => row switch
    {
        _ when row.Last < row.From => ("已取消", Tone.Plain),
        _ when row.HoldsIn(now) => ("免报中", Tone.Ok),
        _ when row.From > now => ("未开始", Tone.Warn),
        _ => ("已结束", Tone.Plain),
    };
}
