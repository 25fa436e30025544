using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Forms;

/// <summary>Serial numbers of blank admission forms issued to a base-level committee (志愿书号段): prefix and first to last.</summary>
public sealed class AdmissionFormRange : IRecorded
{
    public int Id { get; init; }

    /// <summary>Also the key of the form that registered it.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Letters before the digits; empty where there are none.</summary>
    public required string Prefix { get; init; }

    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>Digits after the prefix, with leading zeros.</summary>
    public required int Digits { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    public string Text => $"{Of(First)} 至 {Of(Last)}";

    public string Of(int number) => Prefix + number.ToString(new string('0', Digits), System.Globalization.CultureInfo.InvariantCulture);

    public bool Holds(string number)
        => number.Length == Prefix.Length + Digits && number.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(number[Prefix.Length..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var no)
            && no >= First && no <= Last;
}
