using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.People.Sets;

internal sealed class InfoValueConfiguration : IEntityTypeConfiguration<InfoValue>
{
    public void Configure(EntityTypeBuilder<InfoValue> builder)
    {
        builder.ToTable("InfoValue");
        builder.Property(x => x.Field).HasMaxLength(41).IsUnicode(false);
        builder.Property(x => x.Value).HasMaxLength(InfoValue.MaxLength);
        builder.HasOne(x => x.Row).WithMany(x => x.Values).HasForeignKey(x => x.RowId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        // Who has this value: a condition over all people.
        builder.HasIndex(x => new { x.Field, x.SupersededNo, x.Value, x.PersonId });
        // What has this person: conditions that a list of people narrows first, and the gaps of a record.
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo, x.Field });
    }
}
