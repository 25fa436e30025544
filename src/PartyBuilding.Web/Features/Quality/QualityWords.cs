using PartyBuilding.Core.Quality;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>Data checks in the words of the trade, and where a finding is mended.</summary>
public static class QualityWords
{
    public static string Status(QualityStatus status) => status switch
    {
        QualityStatus.Waiting => "排队",
        QualityStatus.Running => "正在检查",
        QualityStatus.Done => "已完成",
        _ => "未完成",
    };

    public static Tone Tone(QualityStatus status) => status switch
    {
        QualityStatus.Done => Ui.TagHelpers.Tone.Ok,
        QualityStatus.Failed => Ui.TagHelpers.Tone.Bad,
        _ => Ui.TagHelpers.Tone.Plain,
    };

    public static string Force(RuleForce force) => force == RuleForce.Must ? "必须" : "一般";

    public static Tone Tone(RuleForce force) => force == RuleForce.Must ? Ui.TagHelpers.Tone.Bad : Ui.TagHelpers.Tone.Warn;

    public static bool IsWorking(QualityStatus status) => status is QualityStatus.Waiting or QualityStatus.Running;

    /// <summary>The form that mends the field, or the record where there is none.</summary>
    public static string Href(QualityKind kind, Guid key, string field) => kind == QualityKind.Member ? Member(key, field) : Organisation(key, field);

    private static string Member(Guid key, string field) => field switch
    {
        "BirthDate" or "SexCode" or "EthnicityCode" or "EducationCode" or "JoinedOn" => $"/members/{key}/correct#{field}",
        "PartyGroup" => $"/members/{key}/group",
        "Name" => "/quality/duplicates",
        _ => $"/members/{key}",
    };

    private static string Organisation(Guid key, string field) => field switch
    {
        "Unit" => $"/organisations/{key}/units",
        "Term" or "Committee" => $"/organisations/{key}/committee",
        _ => $"/organisations/{key}",
    };
}
