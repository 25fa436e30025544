namespace PartyBuilding.Web.Features.Dues;

/// <summary>The whole-branch screen.</summary>
public sealed class DuesPayForm
{
    public int Version { get; set; }

    public DateOnly? PaidOn { get; set; }

    public string? Voucher { get; set; }

    public string? Reason { get; set; }

    public List<DuesPayRowForm> Rows { get; set; } = [];
}
