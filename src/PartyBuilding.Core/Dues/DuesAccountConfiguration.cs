using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesAccountConfiguration : IEntityTypeConfiguration<DuesAccount>
{
    public void Configure(EntityTypeBuilder<DuesAccount> builder)
    {
        builder.ToTable("DuesAccount");
        builder.Property(x => x.Bank).HasMaxLength(80);
        builder.Property(x => x.Number).HasMaxLength(40).IsUnicode(false);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
    }
}
