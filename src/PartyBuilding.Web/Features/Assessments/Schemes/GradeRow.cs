using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Web.Features.Assessments.Schemes;

/// <summary>A grade as a row of the form.</summary>
public sealed class GradeRow
{
    public string? Name { get; set; }

    public decimal? Share { get; set; }

    public decimal? From { get; set; }

    public decimal? To { get; set; }

    public decimal? Quota { get; set; }

    public bool IsForTalk { get; set; }

    public string? ResultCode { get; set; }

    public static GradeRow Of(GradeTemplate grade) => new()
    {
        Name = grade.Name, Share = grade.Share, From = grade.From, To = grade.To, Quota = grade.Quota, IsForTalk = grade.IsForTalk, ResultCode = grade.ResultCode,
    };

    public GradeTemplate Read() => new(Name!.Trim(), Share, From, To, Quota, IsForTalk, string.IsNullOrWhiteSpace(ResultCode) ? null : ResultCode);
}
