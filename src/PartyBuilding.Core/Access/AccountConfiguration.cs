using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Access;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Account");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.DisplayName).HasMaxLength(60);
        builder.Property(x => x.PasswordHash).HasMaxLength(200);
        builder.Property(x => x.SecurityStamp).HasMaxLength(64);
        builder.Property(x => x.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(x => x.PhoneNumber).HasMaxLength(32);
    }
}
