using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>One member of it: a tick, or an exception.</summary>
public sealed class DuesPayRowForm
{
    public Guid PersonKey { get; set; }

    public bool Full { get; set; }

    public PayWay? Way { get; set; }

    public string? Amount { get; set; }

    public string? Note { get; set; }

    public string? Voucher { get; set; }

    /// <summary>Something besides the tick was filled in.</summary>
    public bool HasException => Way is not null || !string.IsNullOrWhiteSpace(Amount) || !string.IsNullOrWhiteSpace(Note) || !string.IsNullOrWhiteSpace(Voucher);
}
