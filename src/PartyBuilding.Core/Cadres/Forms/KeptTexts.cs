using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>
/// Puts the words kept from files over what the record gives. They hold while the record still gives what it gave when they
/// were taken; once a row has changed the record speaks again.
/// </summary>
public static class KeptTexts
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ApprovalForm Over(ApprovalForm composed, IReadOnlyList<CadreFormText> kept)
    {
        ArgumentNullException.ThrowIfNull(composed);
        var texts = new Dictionary<string, string>(composed.Texts, StringComparer.Ordinal);
        var (family, version) = (composed.Family, composed.VersionText);
        var unknown = new List<UnknownElement>();
        foreach (var text in kept)
        {
            if (text.Element == FormElements.Version)
                version = text.Text;
            else if (text.Basis is null)
                unknown.Add(new UnknownElement(text.Element, text.Text));
            else if (text.Element == FormElements.Family && text.Basis == BasisOf(composed, text.Element))
                family = JsonSerializer.Deserialize<List<FamilyItem>>(text.Text, Json)!;
            else if (text.Element != FormElements.Family && text.Basis == BasisOf(composed, text.Element))
                texts[text.Element] = text.Text;
        }

        return composed with { Texts = texts, Family = family, Unknown = unknown, VersionText = version };
    }

    /// <summary>Fingerprint of what the record gives for an element.</summary>
    public static string BasisOf(ApprovalForm composed, string element)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(element == FormElements.Family ? TextOf(composed.Family) : composed[element])));

    public static string TextOf(IReadOnlyList<FamilyItem> family) => JsonSerializer.Serialize(family, Json);
}
