namespace PartyBuilding.Core.Queries.Fields;

/// <summary>What a line of a field asks for.</summary>
public enum FieldInput : byte
{
    Text = 1,
    Date = 2,
    Number = 3,

    /// <summary>One or more of <see cref="QueryField.Options"/>, by name or code.</summary>
    Choice = 4,

    /// <summary>Nothing: yes or no.</summary>
    None = 5,

    /// <summary>Two days, either may be left out.</summary>
    Period = 6,

    /// <summary>Number or full name of an organisation.</summary>
    Organisation = 7,

    /// <summary>Year and month.</summary>
    Month = 8,
}
