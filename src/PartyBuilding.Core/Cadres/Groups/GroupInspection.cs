using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>The yearly inspection of a unit's work on women, minority and non-Party cadres (手册2008 L3284-3288).</summary>
public sealed class GroupInspection : IVersioned
{
    public const int LongestText = 1000;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; set; }

    /// <summary>配备.</summary>
    public required string Allocation { get; set; }

    /// <summary>选拔.</summary>
    public required string Selection { get; set; }

    /// <summary>培养.</summary>
    public required string Training { get; set; }

    /// <summary>使用.</summary>
    public required string Usage { get; set; }

    /// <summary>贯彻中央、市委文件的情况.</summary>
    public required string Documents { get; set; }

    public string? Problems { get; set; }

    /// <summary>改进意见.</summary>
    public string? Opinions { get; set; }

    /// <summary>配合的单位: 妇联、民宗委.</summary>
    public string? CoBodies { get; set; }

    public int? BureauTotal { get; set; }

    public int? BureauWomen { get; set; }

    public int? DivisionTotal { get; set; }

    public int? DivisionWomen { get; set; }

    public int? MinorityTotal { get; set; }

    public int? MinorityWomen { get; set; }

    public int? MinorityNonParty { get; set; }

    public int? Unplanned { get; set; }

    /// <summary>整改期限; null where nothing is to be put right.</summary>
    public DateOnly? FollowUpBy { get; set; }

    public DateOnly? FollowedUpOn { get; set; }

    public string? FollowUp { get; set; }

    public int Version { get; set; }

    public ReserveFigures Reserve => new(BureauTotal, BureauWomen, DivisionTotal, DivisionWomen, MinorityTotal, MinorityWomen, MinorityNonParty, Unplanned);
}
