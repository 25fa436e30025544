using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations;

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("Unit");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.CreditCode).HasMaxLength(18).IsUnicode(false);
        builder.HasIndex(x => x.CreditCode).IsUnique().HasFilter("[CreditCode] IS NOT NULL");
    }
}
