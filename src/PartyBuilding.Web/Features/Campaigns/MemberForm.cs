using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>One member of a batch: marks, opinion, another branch, taking out.</summary>
public sealed class MemberForm
{
    public long Version { get; set; }

    public bool IsFoundAgain { get; set; }

    public bool IsOffPost { get; set; }

    public bool IsHosted { get; set; }

    public string? Achievements { get; set; }

    public string? Problems { get; set; }

    public string? Direction { get; set; }

    public Guid? To { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public CampaignMember Row { get; set; } = null!;

    public string HomeBranch { get; set; } = "";

    public IReadOnlyList<(Guid Key, string Name)> Receivers { get; set; } = [];

    public bool MayManage { get; set; }

    [ValidateNever]
    public string At => $"/campaigns/members/{Row.Key}";

    public void Fill()
    {
        (Version, IsFoundAgain, IsOffPost, IsHosted) = (Row.RecordedNo, Row.IsFoundAgain, Row.IsOffPost, Row.IsHosted);
        (Achievements, Problems, Direction) = (Row.Achievements, Row.Problems, Row.Direction);
    }
}
