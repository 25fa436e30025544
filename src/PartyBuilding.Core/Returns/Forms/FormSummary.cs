using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>A published form version as lists show it.</summary>
public sealed record FormSummary(int Id, string Code, string Name, int Version, FormFrequency Frequency, int EffectiveFrom, int? EffectiveTo)
{
    public bool IsInForce(Month month) => EffectiveFrom <= month.Value && (EffectiveTo is not { } to || to >= month.Value);
}
