using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.People.Sets;

internal sealed class InfoRowConfiguration : IEntityTypeConfiguration<InfoRow>
{
    public void Configure(EntityTypeBuilder<InfoRow> builder)
    {
        builder.ToTable("InfoRow");
        builder.Property(x => x.SetKey).HasMaxLength(20).IsUnicode(false);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.PersonId, x.SetKey, x.SupersededNo });
        // One version of a row is believed at a time; the second copy of a form meets it.
        builder.HasIndex(x => new { x.Key, x.SupersededNo }).IsUnique();
    }
}
