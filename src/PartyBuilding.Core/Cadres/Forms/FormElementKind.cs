namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>How two spellings of an element are compared.</summary>
public enum FormElementKind
{
    Text,

    /// <summary>A person's name: blanks inside do not count.</summary>
    Name,

    /// <summary>Several lines; breaks and blanks do not count.</summary>
    Lines,

    /// <summary>A month, six digits in the file; dots, dashes and a day behind it do not count.</summary>
    Month,

    /// <summary>A day, eight digits in the file.</summary>
    Day,

    /// <summary>The ID number, which never stands among the texts.</summary>
    Number,
}
