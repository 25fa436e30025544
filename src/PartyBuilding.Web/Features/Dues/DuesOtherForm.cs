namespace PartyBuilding.Web.Features.Dues;

/// <summary>代交, 补交, 预交, 退还 of one member.</summary>
public sealed class DuesOtherForm
{
    public int Version { get; set; }

    public DuesOtherKind? Kind { get; set; }

    public Guid? PersonKey { get; set; }

    public Guid? PaidByKey { get; set; }

    public string? FromMonth { get; set; }

    public string? ToMonth { get; set; }

    public string? Amount { get; set; }

    public DateOnly? PaidOn { get; set; }

    public string? Voucher { get; set; }

    public string? Note { get; set; }
}
