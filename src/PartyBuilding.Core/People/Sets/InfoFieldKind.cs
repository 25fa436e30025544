namespace PartyBuilding.Core.People.Sets;

/// <summary>What a field of an information set holds, and the normal form in which it is stored.</summary>
public enum InfoFieldKind : byte
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>yyyy-MM-dd.</summary>
    Date,

    /// <summary>yyyy-MM.</summary>
    Month,

    /// <summary>A code of <see cref="InfoField.Standard"/>.</summary>
    Code,

    /// <summary>A whole number with leading zeros to twelve digits, so that text compares as numbers do.</summary>
    Number,

    /// <summary>Fen with leading zeros to fourteen digits.</summary>
    Money,

    /// <summary>Digits of a telephone, with + and - as typed.</summary>
    Phone,

    /// <summary>An address with one @, in small letters.</summary>
    Email,
}
