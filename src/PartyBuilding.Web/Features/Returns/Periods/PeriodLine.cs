using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>One period of a form.</summary>
public sealed record PeriodLine(
    Guid PublicId, string Form, string Period, string Query, string Status, Tone Tone, string OnTime, string LockDay,
    int Expected, int Arrived, string Completeness, string Timeliness, int Accepted, int NotDue, bool MayLock, int Exempt = 0)
{
    /// <summary>The number owed, and beside it how many are exempted and so not missing.</summary>
    public string ExpectedWords => Exempt == 0 ? $"{Expected}" : $"{Expected}（另免报 {Exempt}）";
}
