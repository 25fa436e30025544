using System.Globalization;

namespace PartyBuilding.Core.People;

/// <summary>Values of facts as they are stored.</summary>
public static class FactText
{
    public const string Full = "F";
    public const string Probationary = "P";
    public const string FloatingOut = "O";
    public const string FloatingIn = "I";
    public const string On = "1";

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
